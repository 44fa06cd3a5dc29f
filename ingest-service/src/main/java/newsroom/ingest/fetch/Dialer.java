package newsroom.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Opens one connection for one exchange. Connections are not kept: there is none that a later question could be handed
 * without the check. All that are open can be cut at once.
 */
final class Dialer {

    /** Makes the sockets; tests put in ones that record. */
    interface Sockets {
        GuardedSocket open(AddressPolicy policy, String host, Watch watch);
    }

    private final AddressBook book;
    private final AddressPolicy policy;
    private final SSLSocketFactory tls;
    private final Sockets sockets;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Dialer(AddressBook book, AddressPolicy policy, SSLSocketFactory tls, Sockets sockets) {
        this.book = book;
        this.policy = policy;
        this.tls = tls;
        this.sockets = sockets;
    }

    /** The caller hangs up. */
    Line dial(Target target, Watch watch) throws IOException {
        List<InetAddress> addresses = book.addresses(target, watch);
        watch.enter(Watch.Phase.CONNECT);
        GuardedSocket socket = connect(target, addresses, watch);
        try {
            return new Line(socket, target.secure() ? secured(socket, target, watch) : null);
        } catch (IOException | RuntimeException e) {
            hangUp(socket);
            throw e;
        }
    }

    /** Each address in the resolver's order, with an even share of the time that is left. */
    private GuardedSocket connect(Target target, List<InetAddress> addresses, Watch watch) throws IOException {
        IOException last = new ConnectException("no address");
        for (int i = 0; i < addresses.size(); i++) {
            GuardedSocket socket = sockets.open(policy, target.host(), watch);
            open.add(socket);
            try {
                int share = Math.max(1, watch.patience() / (addresses.size() - i));
                socket.connect(new InetSocketAddress(addresses.get(i), target.port()), share);
                refuseWhenClosed();
                return socket;
            } catch (FetchTrouble e) {
                hangUp(socket);
                throw e;
            } catch (IOException e) {
                hangUp(socket);
                last = e instanceof SocketTimeoutException ? watch.late() : e;
            }
        }
        throw last;
    }

    private SSLSocket secured(GuardedSocket socket, Target target, Watch watch) throws IOException {
        watch.enter(Watch.Phase.TLS);
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private void refuseWhenClosed() throws FetchTrouble {
        if (closed) {
            throw new FetchTrouble("CANCELLED", "shutting down");
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Cuts every connection; whoever waits on one gets {@code CANCELLED}. */
    void close() {
        closed = true;
        book.close();
        open.forEach(this::hangUp);
    }

    private void hangUp(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // Gone either way.
        }
    }

    /** A connection, with TLS over it or not. */
    final class Line implements AutoCloseable {
        private final GuardedSocket socket;
        private final @Nullable SSLSocket secured;

        private Line(GuardedSocket socket, @Nullable SSLSocket secured) {
            this.socket = socket;
            this.secured = secured;
        }

        Socket socket() {
            return secured == null ? socket : secured;
        }

        /** Without the farewell of TLS, which could block. */
        @Override
        public void close() {
            hangUp(socket);
        }
    }
}
