using System.Globalization;
using System.Runtime.InteropServices;
using ProcedureEngine.Diagnostics;

namespace ProcedureEngine.Cli;

/// <summary>
/// Whether the machine knows languages: their names, their dates, how they sort. Without that every article would be in none.
/// On Linux the knowledge comes from the ICU library, which slim containers lack or .NET may be told to do without.
/// </summary>
internal static partial class LanguageSupport
{
    private const string Variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static bool isLibraryMissing;

    /// <summary>
    /// To be called before anything else: without the library the framework ends the process, with a stack trace, when it first needs
    /// a language, which is before a line can be written. It is told to do without, so that <see cref="Missing"/> can tell.
    /// </summary>
    public static void Prepare()
    {
        if (!OperatingSystem.IsLinux() || !IsLibraryMissing()) return;
        isLibraryMissing = true;
        AppContext.SetSwitch("System.Globalization.Invariant", true);
    }

    /// <summary>What is missing and how to mend it; null where the machine knows languages.</summary>
    public static Diagnostic? Missing()
    {
        // Every language sorts small letters first; bytes come the other way round.
        if (CultureInfo.InvariantCulture.CompareInfo.Compare("a", "A") < 0) return null;
        return isLibraryMissing
            ? Create("the ICU library is not installed.", "Install it: apt install libicu-dev, apk add icu-libs icu-data-full, or dnf install libicu.")
            : Create(".NET is told to do without languages.", $"Unset {Variable} (or set it to 0); where the ICU library is missing too, install it: apt install libicu-dev, apk add icu-libs icu-data-full, or dnf install libicu.");
    }

    private static Diagnostic Create(string what, string remedy) => Diagnostic.Create(DiagnosticIds.NoLanguages, "procedures", SourceSpan.Start, what, remedy);

    /// <summary>Asks as the framework itself will; no is only said where it would end the process.</summary>
    private static bool IsLibraryMissing()
    {
        var variable = Environment.GetEnvironmentVariable(Variable);
        if (variable is "1" || string.Equals(variable, "true", StringComparison.OrdinalIgnoreCase)) return false;
        try
        {
            return LoadIcu() == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libSystem.Globalization.Native", EntryPoint = "GlobalizationNative_LoadICU")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static partial int LoadIcu();
}
