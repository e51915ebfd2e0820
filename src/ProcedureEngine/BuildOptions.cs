using ProcedureEngine.Consistency.Triage;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>What to build, and where.</summary>
/// <param name="Content">The folder with the articles.</param>
/// <param name="Output">The folder to write.</param>
public sealed record BuildOptions(string Content, string Output)
{
    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>What an earlier check found: the report then says what has changed since; null to compare with nothing.</summary>
    public EarlierReport? Previous { get; init; }

    /// <summary>A folder whose files take the place of the theme's; null for the theme as it comes.</summary>
    public string? Site { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; null to take what procedures.yml says (<c>site</c>).</summary>
    public Uri? Address { get; init; }

    /// <summary>Whether nobody needs the site once the program has ended: it is then not flushed to the disk.</summary>
    public bool IsTemporary { get; init; }
}
