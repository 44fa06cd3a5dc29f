package newsroom.publish.letters;

import java.util.regex.Pattern;

/**
 * An e-mail address as people have one. Quoted local parts, comments and addresses of several lines, which RFC 5321
 * allows or header injection needs, are refused.
 */
public record Address(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z]{2,63}");

    /** @throws IllegalArgumentException for what is no address */
    public Address {
        if (text.length() > LONGEST
                || text.indexOf('@') > 64
                || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("That is no e-mail address.");
        }
    }
}
