using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ProcedureEngine.Assistants;

namespace ProcedureEngine.Cli.Assisting;

/// <summary>A conversation with an assistant over the Model Context Protocol: its tools are those of <see cref="Assistance"/>, whose answers are given as text and as structured content.</summary>
internal static class McpSession
{
    private const string Name = "procedures";

    private static readonly Dictionary<string, JsonElement> NoArguments = [];

    /// <summary>Answers until the input ends or the command is interrupted.</summary>
    public static async Task Run(Assistance assistance, Stream input, Stream output, CancellationToken cancel)
    {
        var tools = Assistance.Tools.Select(Offer).ToList();
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = Name, Version = typeof(Assistance).Assembly.GetName().Version?.ToString(3) ?? "" },
            ServerInstructions = Assistance.Instructions,
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = tools }),
                CallToolHandler = (request, _) => ValueTask.FromResult(Call(assistance, request.Params)),
            },
        };
        try
        {
            await using var transport = new StreamServerTransport(input, output, Name);
            await using var server = McpServer.Create(transport, options);
            await server.RunAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Who presses Ctrl+C wants it to end: nothing was under way.
        }
    }

    private static CallToolResult Call(Assistance assistance, CallToolRequestParams? asked)
    {
        var arguments = asked?.Arguments is { } given ? new Dictionary<string, JsonElement>(given) : NoArguments;
        var answer = assistance.Call(asked?.Name ?? "", arguments);
        using var document = JsonDocument.Parse(answer.Json);
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(answer.Json.Span) }],
            StructuredContent = document.RootElement.Clone(),
            IsError = answer.IsError,
        };
    }

    private static Tool Offer(AssistantTool tool)
    {
        using var schema = JsonDocument.Parse(tool.InputSchema());
        return new Tool
        {
            Name = tool.Name,
            Title = tool.Title,
            Description = tool.Description,
            InputSchema = schema.RootElement.Clone(),
            Annotations = new ToolAnnotations { ReadOnlyHint = tool.IsReadOnly, DestructiveHint = false, OpenWorldHint = false },
        };
    }
}
