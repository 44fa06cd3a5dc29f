package newsroom.wire;

import java.util.regex.Pattern;

/**
 * One key of the configuration as it may be shown.
 *
 * @param name such as {@code newsroom.ingest.spacing}
 * @param value {@code ***} where the name or the value says that it is a secret
 * @param from the source that it was taken from
 */
public record Setting(String name, String value, String from) {

    static final String MASK = "***";

    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(password|passwd|passphrase|secret|token|credential|jaas|username|keystore|truststore"
                    + "|private|authorization|headers|api[-_.]?key|[-_.]key([-_.]hash)?$).*");

    /** They name files and classes, and hold nothing of what is in them. */
    private static final Pattern OPEN =
            Pattern.compile("(?i).*([-_.]key[-_.]file|location|(de)?serializer|[-_.]type)$");

    /** A user, or a parameter of an address that holds a secret. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?i)(//)[^/?#\\s@]+@|([?&;](?:password|pass|user|key|token|secret|sig)[^=&;]*=)[^&;\\s]+");

    static Setting of(String name, String value, String from) {
        boolean secret = SECRET.matcher(name).matches() && !OPEN.matcher(name).matches();
        return new Setting(name, secret ? MASK : withoutUsers(value), from);
    }

    private static String withoutUsers(String value) {
        return IN_ADDRESS.matcher(value).replaceAll(found -> {
            boolean user = found.group(1) != null;
            return user ? "//" + MASK + "@" : java.util.regex.Matcher.quoteReplacement(found.group(2)) + MASK;
        });
    }
}
