package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What becomes of three orders that are in order, when a test spoils the files in which they stand? */
record Desk(Path folder) {
    static final String PARTNERS = """
            id,type,name,country,group,csp_tenant,mpa_signed,onboarded,enrolled,apis,services,reseller_of,customer_of
            microsoft,Microsoft,Microsoft,,,,,,,,,,
            nordwind,indirect provider,Nordwind,DE,Nordwind,nordwind-csp,2019-11-04,,,,,,
            bright,indirect reseller,Bright IT,DE,Bright,bright-csp,2019-12-02,2018-05-14,2018-05-16,,,nordwind,
            dorado,direct-bill partner,Dorado,ES,Dorado,dorado-csp,2019-10-21,,,yes,billing; support; managed services,,
            hafen,customer,Hafen,DE,Hafen,,,,,,,,
            """;

    static final String ORDERS = """
            order,date,kind,chain,offer,tenant,tenant_type,buyer_tenant,subscription,note
            O-1,2020-02-03,sale,microsoft > dorado > hafen,Microsoft offer,hafen-tenant,Customer,,,
            O-2,2020-02-03,sale,microsoft > nordwind > bright > hafen,Microsoft offer,hafen-tenant,Customer,,,
            O-3,2020-02-03,engagement,bright > hafen,,,,,,
            """;

    Run run(String partners, String orders) {
        return run(partners.getBytes(StandardCharsets.UTF_8), orders.getBytes(StandardCharsets.UTF_8));
    }

    Run run(byte[] partners, byte[] orders) {
        try {
            Path partnerFile = Files.write(folder.resolve("partners.csv"), partners);
            Path orderFile = Files.write(folder.resolve("orders.csv"), orders);
            return Run.of(partnerFile.toString(), orderFile.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run with a text of the partner directory replaced; it has to be there. */
    Run withPartners(String text, String replacement) {
        return run(replaced(PARTNERS, text, replacement), ORDERS);
    }

    /** The run with a text of the orders replaced; it has to be there. */
    Run withOrders(String text, String replacement) {
        return run(PARTNERS, replaced(ORDERS, text, replacement));
    }

    private static String replaced(String file, String text, String replacement) {
        assertThat(file).contains(text);
        return file.replace(text, replacement);
    }
}
