package org.halfpastfour.port;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * The body of one request, kept as it comes, without a thread; the request goes on when all of it is there. Everything here
 * happens on the thread of the request's connection.
 */
final class ArrivingBody implements SlowSenders.Sending {

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final BodyKind kind;
    private final boolean stranger;
    private final SlowSenders slow;
    private final StreamSourceChannel channel;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private @Nullable PooledByteBuffer filling;
    private long size;
    private boolean over;
    private XnioExecutor.@Nullable Key deadline;

    ArrivingBody(HttpServerExchange exchange, HttpHandler next, BodyKind kind, boolean stranger, SlowSenders slow) {
        this.exchange = exchange;
        this.next = next;
        this.kind = kind;
        this.stranger = stranger;
        this.slow = slow;
        this.channel = exchange.getRequestChannel();
    }

    /** What came with the headers is enough for most; the others are waited for. */
    void read() throws Exception {
        if (isComplete()) {
            give();
            next.handleRequest(exchange);
        } else if (size > kind.mostBytes()) {
            end();
            PortRefusal.BODY_TOO_LARGE.answer(exchange);
        } else {
            channel.getReadSetter().set(more -> readMore());
            channel.resumeReads();
            deadline = exchange.getIoThread().executeAfter(this::tooLate, kind.nanosFor(size), TimeUnit.NANOSECONDS);
            slow.begin(this);
        }
    }

    private void readMore() {
        try {
            if (over) {
                return;
            }
            if (isComplete()) {
                stop();
                give();
                Connectors.executeRootHandler(next, exchange);
            } else if (size > kind.mostBytes()) {
                refuse(PortRefusal.BODY_TOO_LARGE);
            }
        } catch (IOException gone) {
            stop();
            end();
            exchange.endExchange();
        }
    }

    /** Whether everything is there; not, too, when it is more than may come. */
    private boolean isComplete() throws IOException {
        while (size <= kind.mostBytes()) {
            PooledByteBuffer buffer = filling == null
                    ? exchange.getConnection().getByteBufferPool().allocate()
                    : filling;
            filling = buffer;
            int read = channel.read(buffer.getBuffer());
            if (read <= 0) {
                return read < 0;
            }
            size += read;
            if (!buffer.getBuffer().hasRemaining()) {
                keep(buffer);
            }
        }
        return false;
    }

    private void keep(PooledByteBuffer buffer) {
        buffer.getBuffer().flip();
        full.add(buffer);
        filling = null;
    }

    /** From here on it is read like one that has just come. */
    private void give() {
        over = true;
        if (filling != null && filling.getBuffer().position() > 0) {
            keep(filling);
        }
        IoUtils.safeClose(filling);
        if (!full.isEmpty()) {
            Connectors.ungetRequestBytes(exchange, full.toArray(PooledByteBuffer[]::new));
        }
        Connectors.resetRequestChannel(exchange);
    }

    private void tooLate() {
        if (!over) {
            refuse(PortRefusal.TOO_SLOW);
        }
    }

    @Override
    public void giveUp() {
        exchange.getIoThread().execute(this::tooLate);
    }

    private void refuse(PortRefusal refusal) {
        stop();
        end();
        Connectors.executeRootHandler(refusal::answer, exchange);
    }

    private void stop() {
        slow.end(this);
        if (deadline != null) {
            deadline.remove();
        }
        channel.getReadSetter().set(null);
        channel.suspendReads();
    }

    private void end() {
        over = true;
        IoUtils.safeClose(filling);
        full.forEach(IoUtils::safeClose);
        full.clear();
    }

    @Override
    public InetAddress address() {
        return exchange.getSourceAddress().getAddress();
    }

    @Override
    public boolean isStranger() {
        return stranger;
    }
}
