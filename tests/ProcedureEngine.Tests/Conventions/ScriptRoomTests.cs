using System.Text.RegularExpressions;
using Xunit;

namespace ProcedureEngine.Tests.Conventions;

/// <summary>Holds the rooms of the scripts: which may use which, no circles, and one place for what all need.</summary>
public sealed partial class ScriptRoomTests
{
    /// <summary>The rooms from the ground up, and which of those below them they use.</summary>
    private static readonly (string Room, string[] Uses)[] Rooms =
    [
        ("shared", []),
        ("run", ["shared"]),
        ("search", ["shared"]),
        ("offline", ["shared", "search"]),
        ("guide", ["shared"]),
        ("checklist", ["shared", "run"]),
        ("index-page", ["shared", "run", "search"]),
        ("report", ["shared"]),
    ];

    public static TheoryData<string> Modules => [.. ScriptModules.All.Keys];

    public static TheoryData<string> Templates => [.. Directory
        .EnumerateFiles(RepositoryFolder.At("site/templates"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(RepositoryFolder.At("site/templates"), file))];

    [Fact]
    public void The_order_of_the_rooms_is_from_the_ground_up()
    {
        for (var i = 0; i < Rooms.Length; i++) Assert.Subset(Rooms[..i].Select(r => r.Room).ToHashSet(), Rooms[i].Uses.ToHashSet());
    }

    [Fact]
    public void Every_module_is_in_a_room_and_no_room_is_empty() =>
        Assert.Equal(Rooms.Select(r => r.Room).Order(StringComparer.Ordinal), ScriptModules.All.Keys.Select(RoomOf).Distinct());

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_imports_from_its_own_room_and_from_those_that_it_may_use(string module)
    {
        var room = RoomOf(module);
        string[] allowed = [room, .. Rooms.Single(r => r.Room == room).Uses];
        var imports = ScriptModules.Imports(module).ToList();

        Assert.All(imports, import => Assert.Contains(import, ScriptModules.All.Keys));
        Assert.All(imports, import => Assert.Contains(RoomOf(import), allowed));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_module_is_reached_from_what_it_imports(string module) =>
        Assert.DoesNotContain(module, ScriptModules.Reached(ScriptModules.Imports(module), ScriptModules.Imports));

    [Fact]
    public void Every_module_is_reached_from_a_page() =>
        Assert.Equal(ScriptModules.All.Keys, ScriptModules.Reached(Templates.SelectMany(t => Named(t, Script())), ScriptModules.Imports));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_page_that_preloads_modules_names_all_that_it_needs_at_once(string template)
    {
        var preloaded = Named(template, Preload()).Order(StringComparer.Ordinal).ToList();
        if (preloaded.Count == 0) return;
        var scripts = Named(template, Script()).ToList();

        var first = ScriptModules.Reached([scripts[0]], ScriptModules.ImportsAtOnce).Except(scripts);
        Assert.Equal(first, preloaded);
    }

    [Theory]
    [InlineData("createElement", "shared/element.js")]
    [InlineData("localStorage", "shared/storage.js")]
    [InlineData("sessionStorage", "shared/storage.js")]
    [InlineData("procedures:", "shared/storage.js")]
    public void What_all_need_is_done_in_one_place(string text, string place) =>
        Assert.All(ScriptModules.All.Where(m => Calls(m.Value, text)), m => Assert.Equal(place, m.Key));

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_type_error_is_silenced(string module) => Assert.DoesNotContain("@ts-", ScriptModules.All[module], StringComparison.Ordinal);

    private static string RoomOf(string module) => module.Split('/')[0];

    private static IEnumerable<string> Named(string template, Regex element) => element
        .Matches(File.ReadAllText(Path.Combine(RepositoryFolder.At("site/templates"), template)))
        .Select(m => m.Groups[1].Value);

    /// <summary>Whether code has a text; the name of a storage area as an argument is none of it.</summary>
    private static bool Calls(string code, string text) =>
        code.Split('\n').Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && line.Replace($"'{text}'", "", StringComparison.Ordinal).Contains(text, StringComparison.Ordinal));

    [GeneratedRegex("""<script type="module"[^>]* src="[^"]*/js/([^"]+)">""")]
    private static partial Regex Script();

    [GeneratedRegex("""<link rel="modulepreload" href="[^"]*/js/([^"]+)">""")]
    private static partial Regex Preload();
}
