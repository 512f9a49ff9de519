using System.ComponentModel.DataAnnotations;

namespace ArticleRevisions.Web.Scheduling;

/// <summary>Settings of the schedule and its workers, section <c>Scheduling</c>. Times are written <c>[d.]hh:mm:ss</c>.</summary>
public sealed class SchedulingOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Scheduling";

    /// <summary>How many visits run side by side in this process; 0: this process only serves. Range 0–256; default 8.</summary>
    [Range(0, 256)]
    public int Workers { get; set; } = 8;

    /// <summary>An article is looked at again when so many further changes are to be expected. Range 0.001–1; default 0.05.</summary>
    [Range(0.001, 1.0)]
    public double ExpectedChanges { get; set; } = 0.05;

    /// <summary>Shortest time between two checks of an article whose text was seen. Range 1 s–1 day; default 00:05:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan MinimumInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest time between them. Range: <see cref="MinimumInterval"/>–90 days; default 30.00:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "90.00:00:00")]
    public TimeSpan MaximumInterval { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Checks of articles that all processes may make in a day; more are spread over a longer time. Range 1–100,000,000; default 100,000.</summary>
    [Range(1, 100_000_000)]
    public int ChecksPerDay { get; set; } = 100_000;

    /// <summary>The same for one host. Range 1–100,000,000; default 5,000.</summary>
    [Range(1, 100_000_000)]
    public int ChecksPerHostPerDay { get; set; } = 5_000;

    /// <summary>Time between visits of a feed that keeps bringing links. Range 1 s–1 day; default 00:15:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FeedMinimumInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Longest time between visits of a feed. Range: <see cref="FeedMinimumInterval"/>–30 days; default 06:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan FeedMaximumInterval { get; set; } = TimeSpan.FromHours(6);

    /// <summary>By how much a feed's interval grows with each visit that brought no link. Range 1–4; default 1.2 (NewsSniffer's).</summary>
    [Range(1.0, 4.0)]
    public double FeedGrowth { get; set; } = 1.2;

    /// <summary>How long a claimed visit belongs to a process before others may take it. Range 1 min–1 h; default 00:10:00.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the archive is asked for due work. Range 0.1 s–1 min; default 00:00:02.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaximumInterval < MinimumInterval)
            yield return new ValidationResult($"{Section}:{nameof(MaximumInterval)} is shorter than {nameof(MinimumInterval)}.", [nameof(MaximumInterval)]);
        if (FeedMaximumInterval < FeedMinimumInterval)
            yield return new ValidationResult($"{Section}:{nameof(FeedMaximumInterval)} is shorter than {nameof(FeedMinimumInterval)}.", [nameof(FeedMaximumInterval)]);
    }
}
