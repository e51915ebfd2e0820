namespace ProcedureEngine.Model;

/// <summary>What a section is for, in the terms of a DITA 1.3 task.</summary>
public enum SectionRole
{
    /// <summary>Nothing in particular (DITA context, steps).</summary>
    Body,

    /// <summary>What must be there before (DITA prereq).</summary>
    Prerequisites,

    /// <summary>How to see that it worked (DITA result).</summary>
    Verification,

    /// <summary>What to do afterwards (DITA postreq, related-links).</summary>
    NextSteps,
}
