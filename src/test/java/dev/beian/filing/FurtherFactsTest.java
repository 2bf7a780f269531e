package dev.beian.filing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beian.filing.Field.Presence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts that only the further requirements of provinces and providers look at. */
class FurtherFactsTest {

  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T00:00:00+08:00");

  @Test
  void takesTheUsualValueWhereThereIsOne() throws Exception {
    SubmittedCase bare =
        read("{'intent':'APPLY','websites':[{'domains':[{'name':'a.com'}],'servers':[{}]}]}");
    assertThat(bare.filer().principal()).isEqualTo(PrincipalRole.LEGAL_REPRESENTATIVE);
    assertThat(bare.filer().localProof()).isEmpty();
    assertThat(bare.orders()).isEmpty();
    assertThat(bare.websites().get(0).kind()).isEqualTo(ServiceKind.WEBSITE);
    assertThat(bare.domains().get(0).realNameVerified()).isTrue();
    assertThat(bare.servers().get(0).product()).isEqualTo(ServerProduct.CLOUD_SERVER);
    assertThat(bare.servers().get(0).billing()).isEqualTo(Billing.PREPAID);
  }

  @Test
  void leavesOpenWhatWouldBeAGuess() throws Exception {
    SubmittedCase bare = read("{'intent':'APPLY','websites':[{'domains':[{'name':'a.com'}]}]}");
    assertThat(bare.domains().get(0).daysLeft()).isNull();
    assertThat(bare.domains().get(0).filedOn()).isNull();
    assertThat(bare.filer().identityElsewhere()).isNull();
    assertThat(bare.filer().websitesAfter()).isNull();
    assertThat(bare.websites().get(0).principalIsFilers()).isNull();
    assertThat(bare.application().documents()).isNull();
    assertThat(bare.application().documentsStated()).isFalse();
    assertThat(bare.account().holder()).isNull();
  }

  @Test
  void isNeverAskedFor() {
    for (String pointer :
        List.of(
            "/filer/principal",
            "/filer/identityProvince",
            "/filer/filing/websites",
            "/websites/0/principal",
            "/websites/0/domains/0/expiresOn",
            "/websites/0/servers/0/filingSlotsLeft",
            "/application/documents",
            "/account/holder")) {
      assertThat(Vocabulary.at(pointer).map(Field::presence))
          .as(pointer)
          .isNotEqualTo(Optional.of(Presence.ASKED))
          .isPresent();
    }
  }

  @Test
  void countsDaysToTheDayTheCaseIsDecidedFor() throws Exception {
    Domain domain =
        read("{'intent':'HOST','asOf':'2026-11-22T23:59:00+08:00','websites':[{'domains':["
                + "{'name':'www.例子.中国','expiresOn':'2027-02-20','filedOn':'2017-12-31',"
                + "'realNameVerifiedOn':'2026-11-19'}]}]}")
            .domains()
            .get(0);
    assertThat(domain.daysLeft()).isEqualTo(90);
    assertThat(domain.daysVerified()).isEqualTo(3);
    assertThat(domain.filedOn()).isEqualTo(LocalDate.of(2017, 12, 31));
    assertThat(domain.suffix()).isEqualTo("中国");
  }

  @Test
  void addsTheUnfiledWebsitesOfAnOrderToThoseOnFile() throws Exception {
    String websites =
        "'websites':[{'filing':null,'domains':[{'name':'a.com'},{'name':'b.com'}]},"
            + "{'filing':{'status':'ACTIVE','providers':[]},'domains':[{'name':'c.com'}]}],"
            + "'application':{'contents':['NEW_WEBSITE']}}";
    Filer filed =
        read("{'intent':'APPLY','filer':{'filing':{'websites':4,'domains':7}}," + websites).filer();
    assertThat(filed.websitesAfter()).isEqualTo(5);
    assertThat(filed.websitesOnFile()).isEqualTo(4);
    assertThat(filed.domainsAfter()).isEqualTo(9);
    assertThat(read("{'intent':'APPLY','filer':{'filing':null}," + websites).filer())
        .extracting(Filer::websitesAfter)
        .isEqualTo(1);
  }

  @Test
  void tellsWhetherOnePersonIsPrincipalOfBoth() throws Exception {
    assertThat(principalIsFilers("FILER_PRINCIPAL", "AUTHORIZED")).isTrue();
    assertThat(principalIsFilers("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATIVE")).isTrue();
    assertThat(principalIsFilers("LEGAL_REPRESENTATIVE", "AUTHORIZED")).isFalse();
    assertThat(principalIsFilers("OTHER", "LEGAL_REPRESENTATIVE")).isFalse();
  }

  private static Boolean principalIsFilers(String ofSite, String ofFiler) throws Exception {
    return Optional.ofNullable(
            read("{'intent':'APPLY','filer':{'principal':'"
                    + ofFiler
                    + "'},'websites':[{'principal':'"
                    + ofSite
                    + "'}]}")
                .websites()
                .get(0)
                .principalIsFilers())
        .orElseThrow();
  }

  private static SubmittedCase read(String json) throws Exception {
    return ((CaseReader.Reading.Understood)
            CaseReader.read(
                json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Set.of(), NOW))
        .submittedCase();
  }
}
