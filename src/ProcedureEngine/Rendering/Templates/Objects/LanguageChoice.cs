using ProcedureEngine.Model;

namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>A page that is there in another language.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Name">What it is called in itself.</param>
/// <param name="Url">The page, from the page that links to it.</param>
/// <param name="IsCurrent">Whether that is the page itself.</param>
internal sealed record LanguageChoice(Locale Locale, string Name, string Url, bool IsCurrent);
