using System.Collections.Frozen;

namespace ArticleRevisions.Capture.Fetching;

/// <summary>Query parameters that say how a reader came, never which page it is. A table, and nothing else.</summary>
internal static class TrackingParameters
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "ysclid", "igshid", "igsh", "li_fat_id", "epik",
        "mc_cid", "mc_eid", "_hsenc", "_hsmi", "hsctatracking", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid",
        "_ga", "_gl", "_openstat", "wickedid", "ml_subscriber", "ml_subscriber_hash", "at_medium", "at_campaign", "at_custom1", "at_custom2",
        "at_custom3", "at_custom4", "guccounter", "guce_referrer", "guce_referrer_sig", "cmpid", "smid", "ns_mchannel", "ns_source", "ns_campaign",
        "ns_linkname", "ns_fee", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "__twitter_impression", "srsltid", "xtor",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Prefixes = ["utm_", "pk_", "mtm_", "hsa_"];

    /// <summary>Whether a parameter of this name only tracks.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name) || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
