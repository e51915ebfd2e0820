using ProcedureEngine.Reading;
using ProcedureEngine.Rendering.Html;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// Renders templates of a theme. Whatever a template writes is encoded unless it is <see cref="Markup"/>; it reaches nothing
/// but the model and the partials of its theme, and ends after a number of steps that no real template comes near.
/// Expensive to make, so one is used for many pages; not thread-safe, and not to be used again after an error.
/// </summary>
internal sealed class ThemeContext : TemplateContext, IPartialOutput
{
    /// <summary>How many statements and expressions a page's template and its partials may evaluate.</summary>
    public const int MaxSteps = 100_000;

    /// <summary>How many characters a page's template and its partials may write.</summary>
    public const int MaxLength = 250_000;

    private readonly ThemeTemplates templates;
    private readonly Dictionary<IScriptOutput, (HtmlPosition Position, int Length)> positions = [];
    private HtmlPosition around;
    private SourceSpan statement;
    private int steps;
    private int length;

    /// <summary>A context for these templates.</summary>
    public ThemeContext(ThemeTemplates templates)
        : base(new ThemeFunctions())
    {
        this.templates = templates;
        AutoIndent = false;
        NewLine = "\n";
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = 10_000;
        RecursiveLimit = 40;
        ObjectRecursionLimit = 10;
        LimitToString = MaxLength;
        RegexTimeOut = TimeSpan.FromSeconds(1);
    }

    /// <summary>Whether what was rendered holds for this page only, although it has slots: a slot stands where its value has to be looked at.</summary>
    public bool IsForOnePage { get; private set; }

    /// <summary>Renders a template with a model. A <see cref="ScriptRuntimeException"/> where the template can't be used.</summary>
    public string Render(Template template, IScriptObject model, CancellationToken cancel)
    {
        CancellationToken = cancel;
        Reset();
        positions.Clear();
        (around, statement, steps, length, IsForOnePage) = (default, default, 0, 0, false);
        PushGlobal(model);
        PushGlobal(new ScriptObject());
        return template.Render(this);
    }

    /// <inheritdoc/>
    public T Part<T>(Func<T> render)
    {
        var outer = around;
        around = Here();
        var part = render();
        around = outer;
        return part;
    }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > MaxSteps) throw new ScriptRuntimeException(scriptNode?.Span ?? CurrentSpan, $"It takes more than {MaxSteps} steps.");
        if (scriptNode is ScriptRawStatement { Text.Length: var raw }) Count(scriptNode.Span, raw);
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        // What is written is written by the block around it, which knows of no place but its own.
        if (scriptNode is ScriptStatement) statement = scriptNode.Span;
        return value;
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (!statement.IsEmpty) span = statement;
        switch (textAsObject)
        {
            case null: return this;
            case Markup markup: return WriteRaw(span, markup.Html);
            case SlotValue { IsText: false } slot:
                if (!Here().IsText) throw new ScriptRuntimeException(span, "Elements cannot stand inside a tag, a script or a style.");
                return WriteRaw(span, PageShell.Marker(slot.Slot));
            case SlotValue slot:
                // Another page may have an address there that is not allowed.
                IsForOnePage |= Check(span).IsAddress;
                return WriteRaw(span, PageShell.Marker(slot.Slot));
            case StringBuilderOutput captured: return WriteValue(span, captured.ToString(), isEncoded: true);
            default: return ObjectToString(textAsObject) is { } text ? WriteValue(span, PageShell.WithoutMarkers(text), isEncoded: false) : this;
        }
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) => value is SlotValue
        ? throw new InvalidOperationException("It can only be written where it goes, or asked for whether it is there.")
        : base.ObjectToString(value, nested);

    /// <inheritdoc/>
    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) => ThemeTemplates.Partials + templateName;

    /// <inheritdoc/>
    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        templates.Find(templatePath)?.Template
        ?? throw new ScriptRuntimeException(callerContext?.Span ?? CurrentSpan, $"There is no partial '{templatePath[ThemeTemplates.Partials.Length..]}' in the theme, or it cannot be used.");

    /// <summary>Of objects of .NET, which templates only get by functions of Scriban's own, nothing is shown.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or string or System.Collections.IList or KeyValuePair<string, object?> || target.GetType().IsPrimitive ? base.GetMemberAccessorImpl(target) : null;

    private ThemeContext WriteValue(SourceSpan span, string text, bool isEncoded)
    {
        // Whoever looks at the page should see that something is missing.
        if (Check(span).IsAddress && !UrlPolicy.AllowsLink(text)) text = "#refused";
        return WriteRaw(span, isEncoded ? text : Markup.Of(text).Html);
    }

    private ThemeContext WriteRaw(SourceSpan span, string html)
    {
        Count(span, html.Length);
        Write(html);
        return this;
    }

    private HtmlPosition Check(SourceSpan span)
    {
        var here = Here();
        return here.Objection is { } objection ? throw new ScriptRuntimeException(span, $"A value {objection}.") : here;
    }

    private HtmlPosition Here()
    {
        var builder = ((StringBuilderOutput)Output).Builder;
        var (position, read) = positions.TryGetValue(Output, out var known) ? known : (around, 0);
        if (read < builder.Length) position.Read(builder.ToString(read, builder.Length - read));
        positions[Output] = (position, builder.Length);
        return position;
    }

    private void Count(SourceSpan span, int characters)
    {
        if ((length += characters) > MaxLength) throw new ScriptRuntimeException(span, $"It writes more than {MaxLength} characters.");
    }
}
