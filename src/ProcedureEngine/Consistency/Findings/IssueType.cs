namespace ProcedureEngine.Consistency.Findings;

/// <summary>What kind of fault a rule finds, in the terms of ITS 2.0, section 8.1 (Localization Quality Issue).</summary>
/// <param name="Name">The value of <c>locQualityIssueType</c>.</param>
/// <param name="English">What people read; translations stand in <c>Texts/FindingText.xx.resx</c> under <c>category.NAME</c>.</param>
public sealed record IssueType(string Name, string English)
{
    /// <summary>Something of the source is not there.</summary>
    public static IssueType Omission { get; } = new("omission", "Omission");

    /// <summary>Something that the source does not have.</summary>
    public static IssueType Addition { get; } = new("addition", "Addition");

    /// <summary>Parts of the text do not fit each other.</summary>
    public static IssueType Inconsistency { get; } = new("inconsistency", "Inconsistency");

    /// <summary>Names, links or other entities differ.</summary>
    public static IssueType InconsistentEntities { get; } = new("inconsistent-entities", "Inconsistent entities");

    /// <summary>The text does not follow what it has to follow.</summary>
    public static IssueType NonConformance { get; } = new("non-conformance", "Non-conformance");

    /// <summary>The text was left in another language.</summary>
    public static IssueType Untranslated { get; } = new("untranslated", "Untranslated");

    /// <summary>The text says something else.</summary>
    public static IssueType Mistranslation { get; } = new("mistranslation", "Mistranslation");

    /// <summary>A term is not the one that is laid down or usual.</summary>
    public static IssueType Terminology { get; } = new("terminology", "Terminology");

    /// <summary>Numbers differ.</summary>
    public static IssueType Numbers { get; } = new("numbers", "Numbers");

    /// <summary>Markup is damaged.</summary>
    public static IssueType Markup { get; } = new("markup", "Markup");
}
