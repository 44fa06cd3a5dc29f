package newsroom.ingest.fetch;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A server's certificate and who signed it, made by the JDK's keytool. */
final class Keys {

    private static final char[] PASSWORD = "harbour".toCharArray();

    private final Path file;

    private Keys(Path file) {
        this.file = file;
    }

    /** An authority that the others are signed by. */
    static Keys authority(Path directory) throws Exception {
        Path file = directory.resolve("authority.p12");
        keytool(file, "root", "-dname", "CN=authority.example", "-ext", "bc:c", "-validity", "30");
        return new Keys(file);
    }

    /** @param name such as {@code ip:127.0.0.1}; {@code more} arguments of keytool, about time */
    Keys sign(String name, String... more) throws Exception {
        Path signed = Files.createTempFile(file.getParent(), "signed", ".p12");
        Files.copy(file, signed, StandardCopyOption.REPLACE_EXISTING);
        List<String> arguments =
                new ArrayList<>(List.of("-signer", "root", "-dname", "CN=press.example", "-ext", "san=" + name));
        Collections.addAll(arguments, more);
        keytool(signed, "press", arguments.toArray(String[]::new));
        return new Keys(signed);
    }

    private static void keytool(Path store, String alias, String... more) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        Collections.addAll(command, "-genkeypair", "-keyalg", "EC", "-alias", alias);
        Collections.addAll(command, "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "harbour");
        Collections.addAll(command, more);
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private KeyStore load() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    RawServer server() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore store = load();
        if (store.containsAlias("press")) {
            // Or the server would show the authority's own.
            store.deleteEntry("root");
        }
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return new RawServer((SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    }

    /** Trusts this authority, and nobody else. */
    SSLSocketFactory trusted() throws Exception {
        KeyStore anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("root", load().getCertificate("root"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(anchors);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
