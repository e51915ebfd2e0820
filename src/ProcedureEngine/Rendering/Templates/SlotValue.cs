using ProcedureEngine.Rendering.Templates.Objects;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>Stands in the model for a value that each page fills in itself. A template can write it where it goes, and ask whether it is there.</summary>
internal sealed class SlotValue
{
    private static readonly SlotValue[] All = [.. Enum.GetValues<Slot>().Select(s => new SlotValue(s))];

    private SlotValue(Slot slot) => Slot = slot;

    /// <summary>What goes there.</summary>
    public Slot Slot { get; }

    /// <summary>Whether that is text, which is encoded; else it is HTML.</summary>
    public bool IsText => Slot is Slot.Title or Slot.Summary or Slot.Article or Slot.Revision or Slot.Markdown;

    /// <summary>The one that stands for a slot.</summary>
    public static SlotValue Of(Slot slot) => Array.Find(All, v => v.Slot == slot)!;
}
