package newsroom.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens where nobody has any business: on one port at several loopback addresses, and on 80 where that is free to take.
 * Counts who comes.
 */
final class Canary implements AutoCloseable {

    private final List<ServerSocket> listeners = new ArrayList<>();
    private final AtomicInteger visits = new AtomicInteger();
    private final int port;

    Canary() throws IOException {
        ServerSocket first = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        port = first.getLocalPort();
        watch(first);
        for (String address : List.of("127.0.0.2", "::1")) {
            listen(address, port);
        }
        for (String address : List.of("127.0.0.1", "127.0.0.2", "::1")) {
            listen(address, 80);
        }
    }

    private void listen(String address, int at) {
        try {
            watch(new ServerSocket(at, 50, InetAddress.getByName(address)));
        } catch (IOException e) {
            // Not to be had on this machine: no IPv6, or 80 is not ours.
        }
    }

    private void watch(ServerSocket listener) {
        listeners.add(listener);
        RawServer.daemon(() -> {
            try {
                while (true) {
                    listener.accept().close();
                    visits.incrementAndGet();
                }
            } catch (IOException e) {
                // Closed.
            }
        });
    }

    int port() {
        return port;
    }

    int listeners() {
        return listeners.size();
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket listener : listeners) {
            listener.close();
        }
    }
}
