namespace ArticleRevisions.Archive.Scheduling;

/// <summary>
/// How much articles of one publication differ in liveliness: the shape of a gamma distribution with mean 1, small where most
/// articles never change and few change often. Of some shapes it takes the one that foretold best what checks saw.
/// </summary>
internal sealed class Variety
{
    private const double Unlikely = 1e-12;

    private static readonly double[] Shapes = [0.125, 0.25, 0.5, 1, 2, 4];

    private readonly double[] _logLikelihoods = new double[Shapes.Length];

    /// <summary>The shape.</summary>
    public double Shape { get; private set; } = 0.5;

    /// <summary>Learns from one span.</summary>
    /// <param name="changes">Changes seen before it.</param>
    /// <param name="expected">Changes that an ordinary article would have shown before it.</param>
    /// <param name="span">Changes that an ordinary article would show in it.</param>
    /// <param name="changed">Whether a change was seen in it.</param>
    public void Add(int changes, double expected, double span, bool changed)
    {
        var best = 0;
        for (var i = 0; i < Shapes.Length; i++)
        {
            var quiet = Quiet(Shapes[i], changes, expected, span);
            _logLikelihoods[i] += Math.Log(Math.Max(Unlikely, changed ? 1 - quiet : quiet));
            if (_logLikelihoods[i] > _logLikelihoods[best])
                best = i;
        }

        Shape = Shapes[best];
    }

    /// <summary>The probability that an article with such a past shows no change, the next time that an ordinary one would show <paramref name="span"/>.</summary>
    public double Quiet(int changes, double expected, double span) => Quiet(Shape, changes, expected, span);

    private static double Quiet(double shape, int changes, double expected, double span) =>
        Math.Pow((shape + expected) / (shape + expected + span), shape + changes);
}
