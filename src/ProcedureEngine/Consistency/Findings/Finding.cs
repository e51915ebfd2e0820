using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Findings;

/// <summary>A place where the versions of an article say different things.</summary>
public sealed record Finding
{
    /// <summary>The rule's name: <c>missing-step</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The ITS 2.0 localization quality issue type: <c>omission</c>.</summary>
    public required string Category { get; init; }

    /// <summary>How sure the rule is: 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The article.</summary>
    public required ArticleKey Article { get; init; }

    /// <summary>The version that differs.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The place in the version that differs, or, for something that is missing, the line before which it should stand; null where the version has no file.</summary>
    public Place? At { get; init; }

    /// <summary>The place that it is compared with; null where there is none.</summary>
    public Place? Reference { get; init; }

    /// <summary>What is said of it; <see cref="Arguments"/> fill its placeholders.</summary>
    public required FindingMessage Message { get; init; }

    /// <summary>What the message's placeholders stand for.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The words, numbers or links that give it away, for the reader to check: <c>15 ≠ 30</c>.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What the finding is known by where its message and evidence name what changes with the rest of the corpus, such as counts; null where they don't.</summary>
    public string? Identity { get; init; }

    /// <summary>Whether it is of the corpus as a whole and stands in its article as the first example: it is known wherever it stands.</summary>
    public bool IsOfCorpus { get; init; }

    /// <summary>The name by which links, baselines and code scanning know the finding (<see cref="FindingFingerprint"/>), unlike that of every other finding of the corpus; empty until the checker has named it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>
    /// The name of what has gone wrong, which all findings with one cause share: a place of the article that is wrong in several
    /// languages, neighbouring places, one label or included text of the corpus, and what follows from those. Made of what is said and not
    /// of how often, so that it stays while findings come and go; empty until the checker has named it.
    /// </summary>
    public string Group { get; init; } = "";

    /// <summary>The rule whose finding on the same version explains this one, such as <c>mixed-sources</c>; null where it stands alone.</summary>
    public string? ConsequenceOf { get; init; }

    /// <summary>Of a finding in a text that articles include those articles, by key; empty for others.</summary>
    public ImmutableArray<ArticleKey> UsedBy { get; init; } = [];

    /// <summary>The message as one English sentence.</summary>
    public string InEnglish() => Message.InEnglish(Arguments);
}
