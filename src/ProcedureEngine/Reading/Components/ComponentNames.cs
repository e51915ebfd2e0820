using System.Collections.Frozen;
using ProcedureEngine.Reading.Containers;

namespace ProcedureEngine.Reading.Components;

/// <summary>The components that documentation toolchains have of their own (Docusaurus, Starlight, Nextra, Mintlify, VitePress).</summary>
internal static class ComponentNames
{
    // Besides those that are containers.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["Step", "CardGrid", "CardGroup", "LinkCard", "LinkButton", "FileTree", "Badge", "Icon", "TabList", "TabPanel", "TabPane", "AccordionGroup", "AccordionItem", "Frame", "Info", "Check", "CodeTabs"],
        StringComparer.Ordinal);

    /// <summary>Whether a name, as it is written, is a component of a toolchain. <c>&lt;Name&gt;</c> is a placeholder.</summary>
    public static bool IsKnown(string name) => Others.Contains(name) || (char.IsAsciiLetterUpper(name[0]) && ContainerNames.IsKnown(name));
}
