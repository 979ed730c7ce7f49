package dev.chainrule.benchmarks.contestants.jcasbin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.EnforceContext;

/** What both contestants have in common: models with three kinds of requests, each with a matcher of its own. */
final class Models {

    /** A request through a provider and a reseller. The direct one is that of the model which needs no context. */
    static final EnforceContext INDIRECT = new EnforceContext("", "", "2", "2");

    /** A request of which no chain is known. */
    static final EnforceContext OTHER = new EnforceContext("", "", "3", "3");

    private Models() {}

    /** Without logs and without policy lines: the matchers say all, as in the ABAC example of jCasbin. */
    static Enforcer enforcer(String name) {
        Model model = new Model();
        model.loadModelFromText(text(name));
        return new Enforcer(model, null, false);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
