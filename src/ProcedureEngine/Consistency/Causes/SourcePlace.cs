using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Consistency.Causes;

/// <summary>A place in the version that the others are compared with.</summary>
/// <param name="Locale">The version that <paramref name="Span"/> stands in; null for a gap, and for the article as a whole.</param>
/// <param name="Span">The lines; null for a gap, for the article as a whole, and for a version that is not there.</param>
/// <param name="Unit">The index of the unit that stands there, or after which the gap is: -1 for a gap at the beginning, <see cref="Nowhere"/> where no unit is meant.</param>
/// <param name="Position">How many units only the translation has in the gap before; <see cref="AtUnit"/> where the place is no gap.</param>
internal readonly record struct SourcePlace(Locale? Locale, SourceSpan? Span, int Unit, int Position)
{
    /// <summary>No unit.</summary>
    public const int Nowhere = -2;

    /// <summary>No gap.</summary>
    public const int AtUnit = -1;
}
