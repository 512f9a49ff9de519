using System.Text;

namespace ArticleRevisions.Capture.Tests;

/// <summary>Pages of our own making.</summary>
internal static class TestPages
{
    /// <summary>An article that the extraction reads.</summary>
    public static string Article(string extra = "", string head = "") => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour bridge closes for repairs</title>{head}</head><body>
        <article><h1>Harbour bridge closes for repairs</h1>
        <p>The old harbour bridge will be closed to all traffic from Monday morning while engineers replace two of its bearings.</p>
        <p>The city council said the work would take about nine weeks and would cost less than the sum set aside for it last autumn.</p>
        <p>Buses will take the northern tunnel instead, and cyclists are asked to use the ferry, which runs every twenty minutes.</p>{extra}
        </article></body></html>
        """;

    public static byte[] Bytes(string extra = "") => Encoding.UTF8.GetBytes(Article(extra));
}
