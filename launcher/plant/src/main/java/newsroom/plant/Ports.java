package newsroom.plant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Free and taken ports of this machine. */
public final class Ports {

    private Ports() {}

    /**
     * A port that nobody listened on a moment ago, 15,000 to 31,999: below the range systems take the near ends of
     * outgoing connections from. A port of that range, free now, may be such an end by the time its service opens.
     */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);
            if (!taken(port)) {
                return port;
            }
        }
    }

    /** Whether somebody listens on the port already. */
    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
