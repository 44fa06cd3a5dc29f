package newsroom.ingest.fetch;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways of writing an address that we must not be sent to. {@code {p}} stands for the canary's port.
 *
 * @param text the address
 * @param code when it is asked for outright
 * @param hopCode when a redirect leads there
 * @param isCanary whether a door without a guard would end at the canary
 */
record SsrfForms(String text, String code, String hopCode, boolean isCanary) {

    private static final String[] BLOCKED_LITERALS = {
        "127.0.0.3",
        "127.255.255.254",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "[::]",
        "[::7f00:1]",
        "[::127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b::8.8.8.8]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2002:808:808::]",
        "[2001::80ff:fffe]",
        "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
        "[2001:2::1]",
        "[2001:10::1]",
        "[2001:db8::1]",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[100::1]",
        "[5f00::1]",
        "[3fff::1]"
    };

    /** Loopback in forms that a plain client follows; these show in the negative control that the canary can sing. */
    private static final String[] CANARY = {
        "127.0.0.1",
        "127.0.0.2",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "localhost",
        "LOCALHOST",
        "loop.example",
        "cname.example",
        "１２７.０.０.１",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "127．0．0．2",
        "ⓛⓞⓒⓐⓛhost",
        "ｌｏｏｐ.example"
    };

    private static final String[] BLOCKED_NAMES = {
        "multi.example",
        "multi-first.example",
        "six-bad.example",
        "six-and-four.example",
        "unspecified.example",
        "metadata.example",
        "intranet",
        "nat64.example",
        "mapped.example"
    };

    private static final String[] DISGUISED = {
        "http://127.1:{p}/",
        "http://127.0.1:{p}/",
        "http://2130706433:{p}/",
        "http://0:{p}/",
        "http://0x7f000001:{p}/",
        "http://0x7f.0.0.1:{p}/",
        "http://0x7f.1:{p}/",
        "http://0177.0.0.1:{p}/",
        "http://017700000001:{p}/",
        "http://127.000.000.001:{p}/",
        "http://127.0.0.1.:{p}/",
        "http://localhost.:{p}/",
        "http://127.0.0.1..:{p}/",
        "http://256.0.0.1:{p}/",
        "http://127.0.0.0x1:{p}/",
        "http://1.2.3.4.5:{p}/",
        "http://loop.example.0x7f:{p}/",
        "http://[::1%25lo]:{p}/",
        "http://[fe80::1%25eth0]:{p}/",
        "http://[::ffff:127.0.0.1%251]:{p}/",
        "http://user@127.0.0.1:{p}/",
        "http://user:pw@127.0.0.1:{p}/",
        "http://@127.0.0.1:{p}/",
        "http://good.example:80@127.0.0.1:{p}/",
        "http://a@b@127.0.0.1:{p}/",
        "http://good.example%40127.0.0.1:{p}/",
        "http:127.0.0.1:{p}/",
        "http:///127.0.0.1:{p}/",
        "http:\\\\127.0.0.1:{p}\\",
        "https:/127.0.0.1:{p}/",
        "http://127.0.0.1%00.good.example:{p}/",
        "http://127.0.0.1%2e:{p}/",
        "http://%31%32%37.0.0.1:{p}/",
        "http://-loop.example:{p}/",
        "http://loop..example:{p}/",
        "http://*:{p}/",
        "http://127.0.0.1:22/",
        "http://127.0.0.1:6379/",
        "http://good.example:25/",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:65536/",
        "http://good.example:11211/",
        "http://localhost。:{p}/",
        "file:///etc/passwd",
        "file://127.0.0.1/etc/passwd",
        "gopher://127.0.0.1:{p}/_x",
        "ftp://127.0.0.1:{p}/",
        "dict://127.0.0.1:{p}/",
        "ldap://127.0.0.1:{p}/",
        "jar:http://127.0.0.1:{p}!/",
        "netdoc:///etc/passwd",
        "data:text/html,x",
        "javascript:alert(1)",
        "mailto:editor@loop.example",
        "ws://127.0.0.1:{p}/",
        "unix:///var/run/docker.sock",
        "tftp://127.0.0.1:{p}/x",
        "http://127.0.0.1:{p}x/",
        "sftp://127.0.0.1:{p}/x"
    };

    /** No reading of these is an address at all. */
    private static final String[] UNREADABLE = {
        "http://[::1:{p}/",
        "http://[::1%lo :{p}/",
        "http://good.example／@127.0.0.1:{p}/",
        "http://℀.example:{p}/",
        "http://[127.0.0.1]:{p}/",
        "http://a@b\\@127.0.0.1:{p}/",
        "http://good.example\\@127.0.0.1:{p}/",
        "http://127.0.0.1:{p}\\@good.example/",
        "http://"
    };

    /** @param port the canary's */
    static List<SsrfForms> all(int port) {
        List<SsrfForms> all = new ArrayList<>();
        for (String host : BLOCKED_LITERALS) {
            all.add(new SsrfForms("http://" + host + "/", "SSRF_BLOCKED", "SSRF_BLOCKED", false));
        }
        for (String host : BLOCKED_NAMES) {
            all.add(new SsrfForms("http://" + host + "/", "SSRF_BLOCKED", "SSRF_BLOCKED", false));
        }
        for (String host : CANARY) {
            all.add(new SsrfForms("http://" + host + ":" + port + "/", "SSRF_BLOCKED", "SSRF_BLOCKED", true));
        }
        for (String text : DISGUISED) {
            all.add(new SsrfForms(with(text, port), "URL_FORBIDDEN", "REDIRECT_FORBIDDEN", false));
        }
        for (String text : UNREADABLE) {
            all.add(new SsrfForms(with(text, port), "URL_FORBIDDEN", "REDIRECT_MALFORMED", false));
        }
        return all;
    }

    private static String with(String text, int port) {
        return text.replace("{p}", String.valueOf(port));
    }

    /** The names above; what a resolver says of a CNAME is the address at its end. */
    static Doors known(Doors doors) {
        return doors.name("localhost", "127.0.0.1")
                .name("loop.example", "127.0.0.1")
                .name("cname.example", "127.0.0.1")
                .name("good.example", "93.184.216.34")
                .name("multi.example", "93.184.216.34 127.0.0.1")
                .name("multi-first.example", "127.0.0.1 93.184.216.34")
                .name("six-bad.example", "2606:4700::1111 fd00::1")
                .name("six-and-four.example", "::1 93.184.216.34")
                .name("unspecified.example", "0.0.0.0")
                .name("metadata.example", "169.254.169.254")
                .name("intranet", "10.0.0.7")
                .name("nat64.example", "64:ff9b::7f00:1")
                .name("mapped.example", "::ffff:127.0.0.1");
    }
}
