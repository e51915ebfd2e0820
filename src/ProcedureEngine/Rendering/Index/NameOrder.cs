using System.Globalization;
using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Index;

/// <summary>The order of names in a list for people: that of the language, without a difference between small and capital letters, numbers by their value.</summary>
internal sealed class NameOrder(Locale locale) : IComparer<string>
{
    // Kana and width are left out only because ICU else builds an order of its own at each start, which takes longer than the sorting.
    private const CompareOptions Options = CompareOptions.IgnoreCase | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth | CompareOptions.NumericOrdering;

    private readonly CompareInfo compare = locale.Culture.CompareInfo;

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => compare.Compare(x, y, Options);
}
