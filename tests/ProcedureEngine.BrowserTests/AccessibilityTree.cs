using System.Text.Json;
using Microsoft.Playwright;

namespace ProcedureEngine.BrowserTests;

/// <summary>A page as Chromium tells it to screen readers: what is here can be heard, and what is not here can't.</summary>
internal sealed class AccessibilityTree(ICDPSession devTools)
{
    /// <summary>The tree of a page.</summary>
    public static async Task<AccessibilityTree> Of(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>All nodes with a role, in their order.</summary>
    public async Task<IReadOnlyList<Node>> Find(string role) => [.. (await All()).Values.Where(n => n.Role == role)];

    /// <summary>What the live regions say, joined; each says what the texts in it say.</summary>
    public async Task<string> Said()
    {
        var all = await All();
        return string.Join('\n', all.Values.Where(n => n.Role == "status").Select(n => Words(n, all).Trim()).Where(s => s.Length > 0));
    }

    /// <summary>Waits until the live regions say something.</summary>
    public async Task Hears(string words)
    {
        var said = "";
        await Waiting.UntilAsync(async () => (said = await Said()).Contains(words, StringComparison.Ordinal), () => $"“{words}” was never said, but “{said}”.");
    }

    /// <summary>Does what a screen reader does when its user presses a node.</summary>
    public async Task Press(Node node)
    {
        var resolved = await devTools.SendAsync("DOM.resolveNode", new() { ["backendNodeId"] = node.Element });
        await devTools.SendAsync("Runtime.callFunctionOn", new()
        {
            ["objectId"] = resolved!.Value.GetProperty("object").GetProperty("objectId").GetString()!,
            ["functionDeclaration"] = "function() { this.click() }",
        });
    }

    private static string Words(Node node, Dictionary<string, Node> all) => node.Role is "StaticText" ? node.Name
        : string.Concat(node.Children.Select(c => all.TryGetValue(c, out var child) ? Words(child, all) : ""));

    private async Task<Dictionary<string, Node>> All()
    {
        var tree = await devTools.SendAsync("Accessibility.getFullAXTree");
        var all = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in tree!.Value.GetProperty("nodes").EnumerateArray())
        {
            if (node.TryGetProperty("backendDOMNodeId", out var element)) all[node.GetProperty("nodeId").GetString()!] = Read(node, element.GetInt32());
        }

        return all;
    }

    private static Node Read(JsonElement node, int element)
    {
        var isHeard = !node.GetProperty("ignored").GetBoolean();
        var properties = node.TryGetProperty("properties", out var list)
            ? list.EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("value").TryGetProperty("value", out var value) ? value.ToString() : "")
            : [];
        var children = node.TryGetProperty("childIds", out var ids) ? ids.EnumerateArray().Select(i => i.GetString()!).ToArray() : [];
        return new Node(isHeard ? Value(node, "role") : "", isHeard ? Value(node, "name") : "", Value(node, "value"), properties.GetValueOrDefault("checked") == "true", children, element);
    }

    private static string Value(JsonElement node, string name) =>
        node.TryGetProperty(name, out var property) && property.TryGetProperty("value", out var value) ? value.ToString() : "";

    /// <summary>A node of the tree.</summary>
    /// <param name="Role">What it is; empty where it is not heard itself.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Value">Its value, as a progress bar has one.</param>
    /// <param name="IsChecked">Whether it is ticked.</param>
    /// <param name="Children">The ids of what is in it.</param>
    /// <param name="Element">The id of its element.</param>
    internal sealed record Node(string Role, string Name, string Value, bool IsChecked, IReadOnlyList<string> Children, int Element);
}
