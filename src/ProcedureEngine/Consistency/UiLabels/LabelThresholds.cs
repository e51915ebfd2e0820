namespace ProcedureEngine.Consistency.UiLabels;

/// <summary>When two labels are forms of one name. Likeness is a share of words or letter pairs from 0 to 1. Set by hand, without a source on record.</summary>
internal static class LabelThresholds
{
    /// <summary>Spelling below this is chance: letter pairs such as "er" and "en" stand in any word.</summary>
    public const double Spelling = 0.45;

    /// <summary>From this two names of one label are inflected forms of one ("Bestellung", "Bestellungen").</summary>
    public const double SameName = 0.45;

    /// <summary>From this two labels of the reference, or a label and its name, are forms of one.</summary>
    public const double SameLabel = 0.5;

    /// <summary>Above this a label is like its own name, or like another name it has: it is spoken of as another label only with proof.</summary>
    public const double LikeLabel = 0.25, LikeName = 0.4;

    /// <summary>Up to this a name fits its label badly.</summary>
    public const double BadFit = 0.25;

    /// <summary>Up to this it may be another's although the label is usually called something else.</summary>
    public const double PoorFit = 0.5;

    /// <summary>How much better the name must fit the other label, by likeness, and by spelling where it fits badly.</summary>
    public const double BetterFit = 0.2, BetterSpelling = 0.15;
}
