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

    /// <summary>Time to the next check after a change, and between checks of a feed that keeps bringing links. Range 1 s–1 day; default 00:15:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan MinimumInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Longest time between two checks of a readable page. Range: <see cref="MinimumInterval"/>–90 days; default 1.00:00:00.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "90.00:00:00")]
    public TimeSpan MaximumInterval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>By how much the interval grows with each quiet check. Range 1–4; default 1.2 (NewsSniffer's).</summary>
    [Range(1.0, 4.0)]
    public double Growth { get; set; } = 1.2;

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
    }
}
