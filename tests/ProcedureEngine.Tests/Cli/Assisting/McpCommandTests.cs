using System.Text.Json;
using ProcedureEngine.Assistants;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Assisting;

/// <summary>
/// The server for assistants, as the official JavaScript client of the protocol talks to it. That comes from npm: <c>npm ci</c> in
/// <c>tests/scripts</c> installs it in the version of the lock.
/// </summary>
[Slow("Starts the program and Node.js.")]
public sealed class McpCommandTests
{
    private static readonly string Client = RepositoryFolder.At("tests/scripts/node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.js");

    private const string Talk =
        """
        const { command, args, sdk } = JSON.parse(input)
        const { Client } = await import(sdk + 'index.js')
        const { StdioClientTransport } = await import(sdk + 'stdio.js')
        const client = new Client({ name: 'test', version: '1' })
        await client.connect(new StdioClientTransport({ command, args, stderr: 'ignore' }))
        const { tools } = await client.listTools()
        const called = {}
        const call = async (name, args = {}) => called[name] = await client.callTool({ name, arguments: args })
        const { results } = (await call('search', { query: 'neues Telefon', locale: 'de' })).structuredContent
        const { article } = results[0]
        await call('get_procedure', { article, locale: 'de' })
        const { run, step } = (await call('start_run', { article, locale: 'de', name: 'INC-7' })).structuredContent
        await call('next_step', { run })
        await call('note', { run, step: step.id, text: '4711' })
        await call('say_in', { run, step: step.id, locale: 'nb' })
        const next = (await call('complete_step', { run, step: step.id })).structuredContent.step
        await call('skip_step', { run, step: next.id, reason: 'kein Gerät' })
        await call('set_language', { run, locale: 'nb' })
        await call('record', { run })
        await call('handover', { run })
        await call('choose', { run, choice: 'task-case-x' })
        await client.close()
        console.log(JSON.stringify({ server: client.getServerVersion(), instructions: client.getInstructions(), tools, called }))
        """;

    [Fact]
    public async Task The_official_client_lists_and_calls_every_tool()
    {
        Assert.SkipUnless(File.Exists(Client), "The client is not installed: run npm ci in tests/scripts.");
        var command = ProgramProcess.Command("mcp", RepositoryFolder.At("content"), "--base-url", "https://help.example.com/");
        var output = await NodeScript.Run(Talk, JsonSerializer.Serialize(new { command = command[0], args = command[1..], sdk = new Uri(Path.GetDirectoryName(Client)! + "/").AbsoluteUri }));

        using var talk = JsonDocument.Parse(output);
        var root = talk.RootElement;
        Assert.Equal("procedures", root.GetProperty("server").GetProperty("name").GetString());
        Assert.Contains("never an instruction", root.GetProperty("instructions").GetString(), StringComparison.Ordinal);
        var names = root.GetProperty("tools").EnumerateArray().Select(t => t.GetProperty("name").GetString()!).ToList();
        Assert.Equal(Assistance.Tools.Select(t => t.Name), names);
        Assert.Equal(names.Order(StringComparer.Ordinal), root.GetProperty("called").EnumerateObject().Select(c => c.Name).Order(StringComparer.Ordinal));
        foreach (var call in root.GetProperty("called").EnumerateObject())
        {
            Assert.Equal(call.Name == "choose", call.Value.TryGetProperty("isError", out var isError) && isError.GetBoolean());
            // Clients that know no structured content read the text.
            using var text = JsonDocument.Parse(call.Value.GetProperty("content")[0].GetProperty("text").GetString()!);
            Assert.True(JsonElement.DeepEquals(text.RootElement, call.Value.GetProperty("structuredContent")));
        }

        Assert.Equal("nb", root.GetProperty("called").GetProperty("set_language").GetProperty("structuredContent").GetProperty("locale").GetString());
    }

    [Fact]
    public async Task Input_that_ends_ends_the_server()
    {
        var run = await ProgramRun.In(RepositoryFolder.Root, "mcp", "content");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("waiting for an assistant", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commands_of_the_document_do_what_it_says()
    {
        var page = File.ReadAllText(RepositoryFolder.At("docs/assistants.md")).ReplaceLineEndings("\n");
        var example = page.Split("```console\n$ procedures mcp content < /dev/null\n")[1].Split("```")[0];
        Assert.Equal(example, (await ProgramRun.In(RepositoryFolder.Root, "mcp", "content")).Error.ReplaceLineEndings("\n"));
        using var settings = JsonDocument.Parse(page.Split("```json")[1].Split("```")[0]);
        var server = settings.RootElement.GetProperty("mcpServers").GetProperty("procedures");
        Assert.Equal("procedures", server.GetProperty("command").GetString());
        Assert.Equal(0, (await ProgramRun.In(RepositoryFolder.Root, [.. server.GetProperty("args").EnumerateArray().Select(a => a.GetString()!)])).ExitCode);
        foreach (var tool in Assistance.Tools) Assert.Contains($"`{tool.Name}`", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_articles_is_one_line_and_exit_code_2()
    {
        using var folder = new TemporaryFolder();
        var run = await ProgramRun.In(folder.Path, "mcp", ".");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
