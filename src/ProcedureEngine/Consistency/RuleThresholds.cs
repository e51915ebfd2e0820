namespace ProcedureEngine.Consistency;

/// <summary>What rules have in common. How sure a single rule is of what it finds stands in its own file. Set by hand, without a source on record.</summary>
internal static class RuleThresholds
{
    /// <summary>The confidence below which the contents of a pair are not compared: it is as likely no pair.</summary>
    public const double ComparablePair = 0.5;

    /// <summary>The confidence below which a finding is a note, whatever its rule: most such sections of reference pages, read on two repositories, had only lost their counterpart.</summary>
    public const double Doubtful = 0.25;

    /// <summary>The confidence from which a paragraph without counterpart is reported: authors move and merge paragraphs more than steps.</summary>
    public const double SureAbsence = 0.85;
}
