package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does a text hold what looks like a placeholder and is not filled in? */
final class UnfilledPlaceholderCheck implements LocalCheck {

    private static final Pattern DOUBLED = Pattern.compile("(?<!\\{)\\{\\{(\\w+)((?:\\.\\w+)*)}}");
    private static final Pattern SINGLE = Pattern.compile("\\{(\\w+)((?:\\.\\w+)*)}");

    @Override
    public void check(Scope scope, Findings findings) {
        for (Policy policy : scope.policies()) {
            policy.rules().forEach(rule -> checkRule(rule, findings));
            policy.chains().forEach(chain -> checkChain(chain, findings));
        }
    }

    private static void checkRule(Rule rule, Findings findings) {
        Method method = rule.method();
        String annotation = rule.kind().annotation();
        String of = Words.the(rule);
        checkDoubled(
                List.of(rule.otherwise()),
                new Text(method, "message", of, method.place().annotation(annotation, "otherwise"), findings));
        checkDoubled(
                rule.remedies(),
                new Text(method, "remedies", of, method.place().annotation(annotation, "remedies"), findings));
        checkSingle(
                rule.cites(),
                new Text(method, "citations", of, method.place().annotation(annotation, "cites"), findings));
    }

    private static void checkChain(Chain chain, Findings findings) {
        Method method = chain.method();
        String of = "the chain " + chain.name();
        checkSingle(
                List.of(chain.closed()),
                new Text(method, "reason", of, method.place().annotation("Chain", "closed"), findings));
        checkSingle(
                chain.cites(),
                new Text(method, "citations", of, method.place().annotation("Chain", "cites"), findings));
    }

    private static void checkDoubled(List<String> texts, Text text) {
        text.mention(DOUBLED, texts, "two opening braces stand for one brace", "Write one brace at each end");
    }

    private static void checkSingle(List<String> texts, Text text) {
        text.mention(SINGLE, texts, "only messages and remedies are filled in", "Put it in words");
    }

    /**
     * Where texts stand.
     *
     * @param what what they are: the reason
     * @param of whose they are: the chain direct
     */
    private record Text(Method method, String what, String of, Place place, Findings findings) {

        void mention(Pattern pattern, List<String> texts, String since, String advice) {
            for (String text : texts) {
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    if (isParameter(found.group(1))) {
                        findings.mention(Catalogue.UNFILLED_PLACEHOLDER, place, found.group(), what, of, since, advice);
                    }
                }
            }
        }

        private boolean isParameter(String name) {
            return method.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(name));
        }
    }
}
