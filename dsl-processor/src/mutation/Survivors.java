import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Is every mutant that no witness noticed explained, and does everything that is explained survive? The profile {@code mutation} runs it
 * after PIT, on its report and on the explanations of the module: a line for each survivor, with the class, the method, what was
 * changed, and after {@code |} the reason.
 */
public final class Survivors {

    private Survivors() {}

    public static void main(String[] arguments) throws Exception {
        NodeList mutants = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File(arguments[0]))
                .getElementsByTagName("mutation");
        List<String> survivors = new ArrayList<>();
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            if (!mutant.getAttribute("detected").equals("true")) {
                survivors.add(simpleName(text(mutant, "mutatedClass")) + "." + text(mutant, "mutatedMethod") + ": "
                        + text(mutant, "description"));
            }
        }
        List<String> explained = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Survivors::mutant)
                .toList();
        List<String> unexplained = without(survivors, explained);
        List<String> gone = without(explained, survivors);
        unexplained.forEach(each -> System.err.println("Survives, and is not explained: " + each));
        gone.forEach(each -> System.err.println("Is explained, and does not survive: " + each));
        System.out.println(mutants.getLength() + " mutants, " + survivors.size() + " survive, "
                + (survivors.size() - unexplained.size()) + " of them as is explained in " + arguments[1]);
        if (mutants.getLength() == 0 || !unexplained.isEmpty() || !gone.isEmpty()) {
            System.exit(1);
        }
    }

    private static String mutant(String line) {
        int reason = line.indexOf(" | ");
        if (reason < 0) {
            throw new IllegalArgumentException("There is no \" | \" and no reason in: " + line);
        }
        return line.substring(0, reason).strip();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String text(Element mutant, String tag) {
        return mutant.getElementsByTagName(tag).item(0).getTextContent();
    }
}
