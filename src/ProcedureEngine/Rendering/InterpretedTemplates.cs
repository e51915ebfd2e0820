using System.Linq.Expressions;
using HandlebarsDotNet;

namespace ProcedureEngine.Rendering;

/// <summary>Has Handlebars interpret its templates: each is rendered a few times only, and making machine code of it would take longer than that.</summary>
internal sealed class InterpretedTemplates : IExpressionCompiler
{
    /// <inheritdoc/>
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate => expression.Compile(preferInterpretation: true);
}
