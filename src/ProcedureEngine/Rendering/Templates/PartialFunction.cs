using ProcedureEngine.Rendering.Html;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>Scriban's <c>include</c>, whose result is HTML: what it writes was encoded where that was needed.</summary>
internal sealed class PartialFunction : IScriptCustomFunction
{
    private readonly IncludeFunction include = new();

    /// <inheritdoc/>
    public int RequiredParameterCount => include.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => include.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => include.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => include.ReturnType;

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => include.GetParameterInfo(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ((IPartialOutput)context).Part(() => new Markup((string?)include.Invoke(context, callerContext, arguments, blockStatement) ?? ""));

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
