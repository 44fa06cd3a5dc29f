package newsroom.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;

/**
 * A socket that connects to nothing but addresses that the policy lets pass, whoever asks it to, and reads for no longer
 * than the watch allows. TLS is laid over it and so is bound by both.
 */
class GuardedSocket extends Socket {

    private final AddressPolicy policy;
    private final String host;
    private final Watch watch;

    GuardedSocket(AddressPolicy policy, String host, Watch watch) {
        // Without this, the system's SOCKS proxy would connect for us, to wherever it likes.
        super(Proxy.NO_PROXY);
        this.policy = policy;
        this.host = host;
        this.watch = watch;
    }

    @Override
    public final void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress address) || address.isUnresolved()) {
            throw new FetchTrouble("SSRF_BLOCKED", "no resolved address");
        }
        check(address.getAddress(), address.getPort());
        reach(address, timeout);
        check(getInetAddress(), getPort());
    }

    @Override
    public final void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, watch.patience());
    }

    /** Between the checks; tests record here instead of reaching out. */
    void reach(InetSocketAddress address, int timeout) throws IOException {
        super.connect(address, timeout);
    }

    private void check(InetAddress address, int port) throws IOException {
        var objection = policy.objection(host, port, address);
        if (objection.isPresent()) {
            close();
            throw new FetchTrouble("SSRF_BLOCKED", objection.get());
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                setSoTimeout(watch.patience());
                try {
                    int count = super.read(buffer, offset, length);
                    watch.took(Math.max(0, count));
                    return count;
                } catch (SocketTimeoutException e) {
                    throw watch.late();
                }
            }
        };
    }
}
