using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProcedureEngine.Cli.Printing;

/// <summary>A connection to a page of a running browser (Chrome DevTools Protocol 1.3): one call at a time, each waits for its answer.</summary>
internal sealed class DevTools : IDisposable
{
    private const string Crashed = "Inspector.targetCrashed";

    private readonly ClientWebSocket socket = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> message = new();
    private int last;

    /// <summary>Connects to a page; a <see cref="LostConnectionException"/> where nobody answers.</summary>
    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancel)
    {
        var connection = new DevTools();
        try
        {
            await Lasting(() => connection.socket.ConnectAsync(address, cancel));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Calls a method and gives its result; an <see cref="InvalidOperationException"/> with the browser's words where it refuses, a <see cref="LostConnectionException"/> where it or the page ended.</summary>
    public async Task<JsonObject> CallAsync(string method, JsonObject parameters, CancellationToken cancel)
    {
        var id = ++last;
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await Lasting(() => socket.SendAsync(Utf8(call), WebSocketMessageType.Text, endOfMessage: true, cancel).AsTask());
        while (true)
        {
            var answer = await ReadAsync(cancel);
            if (answer["id"]?.GetValue<int>() != id) continue;
            if (answer["error"]?["message"]?.GetValue<string>() is { } error) throw new InvalidOperationException(error);
            return answer["result"]?.AsObject() ?? throw new LostConnectionException();
        }
    }

    /// <summary>Waits for an event, unless it came since <see cref="Forget"/>.</summary>
    public async Task WaitAsync(string name, CancellationToken cancel)
    {
        while (!seen.Contains(name)) await ReadAsync(cancel);
    }

    /// <summary>Forgets the events that came.</summary>
    public void Forget() => seen.Clear();

    public void Dispose() => socket.Dispose();

    private static ReadOnlyMemory<byte> Utf8(JsonObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        value.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private async Task<JsonObject> ReadAsync(CancellationToken cancel)
    {
        message.ResetWrittenCount();
        while (true)
        {
            var part = new ValueWebSocketReceiveResult();
            await Lasting(async () => part = await socket.ReceiveAsync(message.GetMemory(64 * 1024), cancel));
            if (part.MessageType == WebSocketMessageType.Close) throw new LostConnectionException();
            message.Advance(part.Count);
            if (part.EndOfMessage) break;
        }

        var read = JsonNode.Parse(message.WrittenSpan)!.AsObject();
        if (read["method"]?.GetValue<string>() is { } name) seen.Add(name);
        // The connection stays, but nobody answers any more.
        return seen.Contains(Crashed) ? throw new LostConnectionException() : read;
    }

    /// <summary>A program that ends leaves its connections in many states, and each has its own exception.</summary>
    private static async Task Lasting(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (Exception e) when (e is WebSocketException or IOException or HttpRequestException or InvalidOperationException)
        {
            throw new LostConnectionException(e);
        }
    }
}
