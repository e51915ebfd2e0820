using ProcedureEngine.Model;

namespace ProcedureEngine.Assistants;

/// <summary>What to open for assistants.</summary>
/// <param name="Content">The folder with the articles.</param>
public sealed record AssistanceOptions(string Content)
{
    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>: hand-over links lead there. Null to take what the settings say.</summary>
    public Uri? Address { get; init; }
}
