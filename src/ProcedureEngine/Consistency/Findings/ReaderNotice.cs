namespace ProcedureEngine.Consistency.Findings;

/// <summary>What somebody who follows a checklist has to know of a finding, in the middle of a call. What only a translator can mend is <see cref="None"/>.</summary>
public enum ReaderNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The source is newer than this version.</summary>
    NewerSource,

    /// <summary>The versions were made from different sources.</summary>
    OtherSource,

    /// <summary>The other version has a section that this one lacks.</summary>
    MissingSection,

    /// <summary>The other version has a step that this one lacks.</summary>
    MissingStep,

    /// <summary>This version has a step that the other lacks.</summary>
    ExtraStep,

    /// <summary>The step stands at another place in the other version.</summary>
    MovedStep,

    /// <summary>The other version has an alert that this one lacks.</summary>
    MissingAlert,

    /// <summary>The alert is of another kind in the other version.</summary>
    OtherAlert,

    /// <summary>The other version has other numbers.</summary>
    OtherNumbers,

    /// <summary>The other version has other code.</summary>
    OtherCode,

    /// <summary>The other version says more.</summary>
    MissingText,

    /// <summary>One version may say the opposite of the other.</summary>
    Opposite,

    /// <summary>The source has changed at this place.</summary>
    ChangedSource,
}
