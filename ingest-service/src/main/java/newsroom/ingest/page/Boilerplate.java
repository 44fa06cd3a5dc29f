package newsroom.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the lines out of an article that every page of a site has: buttons, prompts, notices. Only short lines can be
 * such; a sentence of the article that mentions cookies stays.
 */
final class Boilerplate {

    /** Words of a prompt; longer lines are prose. */
    private static final int PROMPT = 30;

    /** Lines that are nothing but a button or a label. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(share|share (this|on|via|it)\\b.{0,40}|tweet( this)?|e-?mail( this)?|print"
                    + "|pin it|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|flipboard|copy link|link copied!?|save( article)?"
                    + "|comments?( \\(?\\d+\\)?)?|\\d+ comments?|(leave|post|add|view|show|join) (a |all |your |the )?(comments?|reply|conversation)"
                    + "|advertisement|advertising|ad|sponsored( content)?|promoted|story continues below( this)?( advertisement)?"
                    + "|(article|story) continues after (this )?(ad|advertisement)|skip (to|past) .{0,40}|loading\\W*|close|menu|search|subscribe( now)?"
                    + "|sign (in|up)|log ?in|register( now)?|read (more|next|also|the full (story|article))|see also|more (on|from) .{0,40}"
                    + "|related( (articles?|stories|content|topics|reading|posts|links|coverage))?|recommended( (for you|reading|stories|articles))?"
                    + "|you (may|might) also (like|be interested in)|most (read|popular|viewed)|trending( now)?|top stories|popular( posts)?"
                    + "|editors?['’]s? (picks?|choice)|follow us\\b.{0,60}|follow (@\\w+|us|me)( on .{0,30})?|like us on .{0,30}|back to top|top of page"
                    + "|previous( (article|post|story))?|next( (article|post|story))?|listen( to (this )?(article|story))?|\\d+ min(ute)?s? read"
                    + "|click here to .{0,60}|tap here to .{0,60}|view (on|in) .{0,30}|play( video)?|watch( now)?|enlarge( (image|this image))?"
                    + "|teilen|drucken|merken|anzeige|werbung|kommentare?( lesen)?|mehr zum thema|lesen sie auch.{0,80}|newsletter"
                    + "|partager|imprimer|commenter|publicité|lire aussi.{0,100}|à lire aussi.{0,100}|s['’]abonner"
                    + "|compartir|comentarios?|publicidad|lea también.{0,80}|te puede interesar.{0,80}|suscr[ií]b[ea]te)[\\s:.!»›>→]*");

    /** Beginnings and contents of prompts and notices. */
    private static final Pattern PROMPTS = Pattern.compile(
            "(?iu).*\\b(sign up (for|to) (our|the|my|this|receive|get)|sign up here"
                    + "|subscribe to (our|the|my|this|receive|get|continue|keep|read)|subscribe (now|today) (to|for|and)|get (our|the) .{0,40}newsletters?"
                    + "|join (our|the) (newsletter|mailing list)|(delivered|sent|straight) (straight |directly |right )?(in)?to your (in|mail)box"
                    + "|enter your e-?mail|thanks for (signing up|subscribing)|you can unsubscribe|unsubscribe at any time|by (signing up|subscribing|submitting), you"
                    + "|(we|this (web)?site|our partners) uses? cookies|accept (all )?cookies|cookie (policy|settings|preferences)|manage (your )?consent"
                    + "|your (browser|device) does not support|(please )?enable javascript|all rights reserved|terms of (use|service) and privacy"
                    + "|recaptcha and the google|already a subscriber|create (a |your )?free account|start your free trial|support our journalism"
                    + "|(this|the) (post|article|story|page) (may )?contains? affiliate links|(we )?(may )?earn (a |an affiliate )?commission"
                    + "|download (the|our) app|get the app|follow (us|me|him|her|them) on (twitter|facebook|instagram|x|threads|mastodon|bluesky|linkedin))\\b.*");

    private static final Pattern COPYRIGHT = Pattern.compile("(?iu)(©|copyright\\b|\\(c\\)).*");
    /** Lines of signs only, or one sign over and over. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*");

    private Boilerplate() {}

    /** The lines that are the article's own; a short line said before is not said again. */
    static List<String> without(List<String> lines, String title) {
        List<String> kept = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (String line : lines) {
            boolean isTitle = kept.isEmpty() && plain(line).equals(plain(title));
            boolean again = !said.add(plain(line)) && words(line) <= PROMPT && words(line) > 3;
            if (!isTitle && !again && !isBoilerplate(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    static boolean isBoilerplate(String line) {
        String text = line.strip();
        return SIGNS.matcher(text).matches()
                || text.length() <= 160
                        && (LABEL.matcher(text).matches()
                                || COPYRIGHT.matcher(text).matches())
                || words(text) <= PROMPT && PROMPTS.matcher(text).matches();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", PROMPT + 2).length;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
