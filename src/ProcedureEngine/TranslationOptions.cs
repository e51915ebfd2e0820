using ProcedureEngine.Content;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>Which translations are sent out or come back.</summary>
/// <param name="Content">The folder with the articles.</param>
public sealed record TranslationOptions(string Content)
{
    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>Whether only what a translator has to do is sent out.</summary>
    public bool IsDueOnly { get; init; }

    /// <summary>The articles to read.</summary>
    internal ContentOptions Articles => new(Content) { Reference = Reference, SettingsFile = SettingsFile };
}
