package org.centerline.reference;

import org.centerline.statute.InterestRates;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PscBoundary;
import org.centerline.statute.PscReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * Offers the reference data as beans. The setting {@code centerline.reference-data} names the
 * folder of the files as a Spring resource location, {@code centerline.amendment.*} how the two
 * limits of a correction are read.
 */
@EnableConfigurationProperties(InterestSettings.class)
@Configuration(proxyBeanMethods = false)
class ReferenceData {

  @Bean
  ReferenceFiles referenceFiles(
      ResourceLoader loader,
      @Value("${centerline.reference-data:classpath:/db/reference/}") String folder) {
    return new ReferenceFiles(
        loader.getResource(folder.endsWith("/") ? folder : folder.concat("/")));
  }

  @Bean
  CenterDirectory centerDirectory(ReferenceFiles files) {
    return files.centers();
  }

  @Bean
  PortDirectory portDirectory(ReferenceFiles files) {
    return files.ports();
  }

  @Bean
  Offices offices(CenterDirectory centers, PortDirectory ports) {
    return new Offices(centers, ports);
  }

  @Bean
  ReasonCodes reasonCodes(ReferenceFiles files) {
    return files.reasonCodes();
  }

  @Bean
  OfficeCalendar officeCalendar(ReferenceFiles files) {
    return files.officeCalendar();
  }

  @Bean
  PscReading pscReading(
      @Value("${centerline.amendment.boundary:ACE}") PscBoundary beforeLiquidation,
      @Value("${centerline.amendment.days-from-entry:NOTICE}") PscBoundary fromEntry) {
    return new PscReading(beforeLiquidation, fromEntry);
  }

  @Bean
  InterestRates interestRates(ReferenceFiles files, InterestSettings settings) {
    return files.interestRates(settings.conventions());
  }
}
