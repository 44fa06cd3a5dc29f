package newsroom.ingest.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters that say how a reader came to a page, not which page it is. The names are those that the public lists of
 * ClearURLs and AdGuard ("Tracking Parameter") agree on, and what outlets write into their own feeds. A name that means
 * something on other sites ({@code ref}, {@code source}, {@code s}) is only dropped where it is known to mean nothing.
 */
final class Tracking {

    /** Families of names: everything that begins so. */
    private static final List<String> FAMILIES = List.of(
            "utm_",
            "utm-",
            "mtm_",
            "matomo_",
            "piwik_",
            "hsa_",
            "itm_",
            "otm_",
            "at_medium",
            "at_campaign",
            "at_custom",
            "at_link",
            "at_ptr",
            "at_format",
            "at_bbc",
            "vero_",
            "oly_",
            "guce_",
            "__hs",
            "_hs",
            "ga_",
            "wt_",
            "fb_",
            "ml_subscriber",
            "hmb_",
            "sc_c",
            "stm_",
            "cm_mmc",
            "action_ref_",
            "action_type_",
            "action_object_",
            "pf_rd_",
            "pd_rd_");

    private static final Set<String> NAMES = names("""
            utm fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid yclid ymclid ysclid twclid
            ttclid li_fat_id igshid igsh epik rdt_cid irclickid irgwc s_cid s_kwcid ef_id cmpid mc_cid mc_eid
            pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid
            mc_tc mkt_tok dm_i ncid ref_src ref_url guccounter ocid ftag taid _ga _gl _ke _kx
            _openstat _branch_match_id _branch_referrer __s __twitter_impression xtor wickedid wickedsource rb_clickid
            hsctatracking trkcampaign trkinfo mkcid mkevt mkrid srsltid gs_l spm os_ehash soc_src soc_trk
            tracking_source echobox wtrid itid wpisrc wpmm leadsource reflink referringsource sharetype
            share_source feedtype feedname xg_source awc bsft_clkid bsft_uid bsft_mid bsft_eid elqtrackid elqtrack elqaid elqat
            amp_js_v amp_gsa usqp outputtype _amp isamp fbc_id h_sid h_slt icid inid iclid zanpid cjevent ranmid raneaid
            ransiteid publicize_ltc tblci obclid oborigurl dicbo vgo_ee nr_email_referer ck_subscriber_id sfmc_id
            sfmc_sub sailthru_id cndid bxid esrc mbid
            """);

    /** What a name means on one site only; a site stands for its sub-domains. */
    private static final Map<String, Set<String>> SITES = Map.ofEntries(
            Map.entry("youtube.com", names("feature si pp ab_channel app t")),
            Map.entry("youtu.be", names("feature si t")),
            Map.entry("x.com", names("s t ref_src lang")),
            Map.entry("twitter.com", names("s t ref_src lang")),
            Map.entry(
                    "reddit.com",
                    names("share_id ref ref_source rdt context correlation_id ref_campaign post_fullname")),
            Map.entry("linkedin.com", names("trk trackingid refid originalsubdomain rcm lipi")),
            Map.entry("medium.com", names("source sk gi")),
            Map.entry("towardsdatascience.com", names("source sk gi")),
            Map.entry("substack.com", names("r s triedredirect showwelcomeonshare isfreemail token")),
            Map.entry(
                    "nytimes.com",
                    names(
                            "smid smtyp emc campaign_id partner nl te instance_id segment_id user_id regi_id searchresultposition "
                                    + "unlocked_article_code action module pgtype region referringsource auth login src")),
            Map.entry("washingtonpost.com", names("tid pwapi_token nid hpid outputtype")),
            Map.entry("wsj.com", names("mod st")),
            Map.entry("barrons.com", names("mod st")),
            Map.entry("marketwatch.com", names("mod")),
            Map.entry("bloomberg.com", names("sref srnd in_source embedded-checkout")),
            Map.entry("economist.com", names("fsrc")),
            Map.entry("ft.com", names("cmpid ftcamp segmentid sharetype syn-25a6b1a6 accesstoken")),
            Map.entry("theguardian.com", names("cmp ref amp")),
            Map.entry("bbc.co.uk", names("ns_campaign ns_source post_type pinned_post_locator")),
            Map.entry("bbc.com", names("ns_campaign ns_source post_type pinned_post_locator")),
            Map.entry("cnn.com", names("cid iid sr_share eref")),
            Map.entry("cnbc.com", names("__source source")),
            Map.entry("forbes.com", names("sh ss")),
            Map.entry("wired.com", names("src client_service_name client_service_id supported_service_name")),
            Map.entry("techcrunch.com", names("tpcc")),
            Map.entry("apnews.com", names("taid")),
            Map.entry("reuters.com", names("feedtype feedname")),
            Map.entry("spiegel.de", names("sara_ref")),
            Map.entry("amazon.com", names("tag ref ref_ psc qid sr keywords linkcode th smid")),
            Map.entry("blogspot.com", names("m")),
            Map.entry("spotify.com", names("si context nd")),
            Map.entry("apple.com", names("uo itscg itsct at ct")));

    /** Ghost and others put the name of the referring site into {@code ref}. */
    private static final Pattern SITE_NAME = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private static final Pattern AMP = Pattern.compile("(?i)(amp(=(1|true)?)?|output=amp|view=amp|mode=amp)");
    private static final Pattern FROM_FEED =
            Pattern.compile("(?i)(ref|source|src|from|via)=(rss|feed|atom|rssfeed|hackernews|hn|twitter|newsletter)");
    /** Where {@code ref} names a version of the code. */
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "codeberg.org", "sourcehut.org");

    private Tracking() {}

    /** The query that is left; empty when nothing is. */
    static String without(@org.jspecify.annotations.Nullable String query, String host) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter, host))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter, String host) {
        String[] parts = parameter.split("=", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        String value = parts.length > 1 ? parts[1] : "";
        return NAMES.contains(name)
                || FAMILIES.stream().anyMatch(name::startsWith)
                || AMP.matcher(parameter).matches()
                || isReferrer(parameter, name, value, host)
                || site(host).contains(name);
    }

    private static boolean isReferrer(String parameter, String name, String value, String host) {
        return !FORGES.contains(host)
                && (name.equals("ref") && SITE_NAME.matcher(value).matches()
                        || FROM_FEED.matcher(parameter).matches());
    }

    private static Set<String> site(String host) {
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            Set<String> known = SITES.get(name);
            if (known != null) {
                return known;
            }
        }
        return Set.of();
    }

    private static Set<String> names(String list) {
        return Set.copyOf(Arrays.asList(list.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }
}
