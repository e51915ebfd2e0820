using System.Collections.Immutable;
using System.Reflection;

namespace ProcedureEngine.Diagnostics;

/// <summary>The codes of all diagnostics.</summary>
public static class DiagnosticCodes
{
    /// <summary>The codes in order: <c>PE0001</c> and so on.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. typeof(DiagnosticIds).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => ((DiagnosticId)p.GetValue(null)!).Code).Order(StringComparer.Ordinal),
    ];
}
