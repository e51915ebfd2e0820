namespace ProcedureEngine.Rendering.Html;

/// <summary>
/// Says that a method has written its part of a page. In a hole of an interpolated string (<c>$"&lt;p&gt;{Inlines(words)}&lt;/p&gt;"</c>)
/// the method writes at its place: holes are evaluated one after the other, between the pieces around them.
/// </summary>
public readonly record struct HtmlPart;
