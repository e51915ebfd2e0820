using ProcedureEngine.Diagnostics;
using Scriban;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>A template or partial of a theme, parsed.</summary>
/// <param name="Name">Its path in <c>templates/</c>, without its ending.</param>
/// <param name="Template">The template; null where it can't be parsed.</param>
/// <param name="Problem">What is wrong with the theme's file; null where nothing is. A partial then is the one that comes with the program, where there is one of its name.</param>
internal sealed record ThemeTemplate(string Name, Template? Template, Diagnostic? Problem);
