using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>An object of the model as templates see it: nothing but the members of its type, and nothing that can be changed.</summary>
internal sealed class ModelObject<T>(ModelType<T> type, T source) : IScriptObject
{
    /// <inheritdoc/>
    public int Count => type.Members.Length;

    /// <inheritdoc/>
    public bool IsReadOnly { get => true; set { } }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => type.Members.Select(m => m.Name);

    /// <inheritdoc/>
    public bool Contains(string member) => type.Find(member) is not null;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var known = type.Find(member);
        value = known?.Read(source);
        return known is not null;
    }

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
