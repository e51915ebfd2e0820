using System.Collections.Concurrent;
using ProcedureEngine.Rendering.Templates.Objects;
using Scriban;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>Renders templates of a theme with the model of a page. Thread-safe.</summary>
/// <param name="templates">The theme's templates, for the partials that they include.</param>
internal sealed class TemplateRenderer(ThemeTemplates templates)
{
    private readonly ConcurrentBag<ThemeContext> contexts = [];

    /// <summary>Renders those that come with the program; one for all builds.</summary>
    public static TemplateRenderer BuiltIn { get; } = new(ThemeTemplates.BuiltIn);

    /// <summary>Renders a template for a page. A <see cref="ScriptRuntimeException"/> where it can't be used, an <see cref="OperationCanceledException"/> when cancelled.</summary>
    /// <param name="template">The template.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancel">Ends it.</param>
    /// <param name="isForOnePage">Whether no other page may have what was rendered, although it was rendered with slots.</param>
    public string Render(Template template, PageSource page, CancellationToken cancel, out bool isForOnePage)
    {
        if (!contexts.TryTake(out var context)) context = new ThemeContext(templates);
        try
        {
            var html = context.Render(template, new ModelObject<PageSource>(TemplateModel.Root, page), cancel);
            isForOnePage = context.IsForOnePage;
            // After an error it is not put back: its stacks are as the error left them.
            contexts.Add(context);
            return html;
        }
        catch (ScriptAbortException) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
    }
}
