using ProcedureEngine.Alignment.Lexicons;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>A UI label with two names in one language.</summary>
/// <param name="Usual">What it is called most often.</param>
/// <param name="Odd">What it is called besides.</param>
internal sealed record LabelConflict(LabelUse Usual, LabelUse Odd)
{
    /// <summary>The label as the reference writes it.</summary>
    public string Label { get; init; } = "";

    /// <summary>The article in which the odd name stands first; null until it is known.</summary>
    public ArticleKey? Article { get; init; }

    /// <summary>The first place of the odd name; null until it is known.</summary>
    public UnitPair? Pair { get; init; }

    /// <summary>How often the odd name was seen at the label's own place.</summary>
    public int Seen { get; init; }
}
