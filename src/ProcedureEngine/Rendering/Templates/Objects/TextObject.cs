using ProcedureEngine.Texts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>The texts of a language by key, as templates see them. None can be changed.</summary>
internal sealed class TextObject(UiText text) : IScriptObject
{
    /// <inheritdoc/>
    public int Count => text.All.Count;

    /// <inheritdoc/>
    public bool IsReadOnly { get => true; set { } }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => text.All.Keys;

    /// <inheritdoc/>
    public bool Contains(string member) => text.Find(member) is not null;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => (value = text.Find(member)) is not null;

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;
}
