using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>What to export, and where.</summary>
/// <param name="Content">The folder with the articles.</param>
/// <param name="Output">The folder to write.</param>
public sealed record ExportOptions(string Content, string Output)
{
    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }
}
