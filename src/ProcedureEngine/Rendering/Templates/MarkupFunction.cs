using ProcedureEngine.Rendering.Html;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>A function that makes HTML of a text: by saying that it is HTML already, or by encoding it.</summary>
internal sealed class MarkupFunction(Func<string, string> toHtml) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => 1;

    /// <inheritdoc/>
    public int ParameterCount => 1;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => arguments[0] switch
    {
        null => null,
        Markup markup => markup,
        // What a template has captured is HTML, with slots in it.
        StringBuilderOutput captured => new Markup(captured.ToString()),
        var value => context.ObjectToString(value) is { } text ? new Markup(toHtml(PageShell.WithoutMarkers(text))) : null,
    };

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
