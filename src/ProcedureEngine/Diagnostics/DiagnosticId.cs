namespace ProcedureEngine.Diagnostics;

/// <summary>
/// A kind of diagnostic. All of them stand in <see cref="DiagnosticIds"/>, which is also their documentation.
/// </summary>
/// <param name="Code">Stable for ever and never used again for something else, such as <c>PE0007</c>.</param>
/// <param name="Severity">The severity unless the site's settings say otherwise.</param>
/// <param name="Message">What is wrong, one English sentence with composite-format placeholders.</param>
/// <param name="Hint">What to do about it, one English sentence with the same placeholders.</param>
public sealed record DiagnosticId(string Code, Severity Severity, string Message, string Hint);
